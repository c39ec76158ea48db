/** This window and those around it that may be seen from here, innermost first. */
export function windowsAround(window: Window): readonly Window[] {
  const windows = [window];
  // Around a frame of another origin nothing can be seen: then it has no frame element.
  for (let place = window; place.frameElement !== null; place = place.parent) windows.push(place.parent);
  return windows;
}
