/** Whether somebody who types this looks for this schuilnaam: any part of it, small or capital letters alike. */
export const isSoughtBy = (typed: string): ((alias: string) => boolean) => {
  const wanted = typed.trim().toLowerCase();
  return (alias) => alias.toLowerCase().includes(wanted);
};
