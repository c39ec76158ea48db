/** The mark of Naast: one form upright, one of the same height beside it, reaching across. */
export function Mark({ size = 56 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="6 6 20 20" className="mark" aria-hidden="true">
      <g fill="none" strokeWidth="5" strokeLinecap="round">
        <path className="mark-first" d="M9.5 9.25v13.5" />
        <svg x="13.25" width="18.75" height="32" viewBox="13.25 0 18.75 32" aria-hidden="true">
          <path className="mark-second" d="M9.5 15.5c0-7.9 13-7.9 13 0v7.25" />
        </svg>
      </g>
    </svg>
  );
}
