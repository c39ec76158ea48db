/** Most days that a schema is kept, counted from the day it was made, when the organisation says nothing. */
export const longestRetention = 365;
