import type { ReactNode } from 'react';

/** Drawn on a grid of 24, one stroke of 1.5. */
const drawings = {
  pin: (
    <>
      <path d="M9 4h6l-1 6 3.5 3.5h-11L10 10z" />
      <path d="M12 13.5V20" />
    </>
  ),
  pinned: (
    <>
      <path d="M9 4h6l-1 6 3.5 3.5h-11L10 10z" fill="currentColor" />
      <path d="M12 13.5V20" />
    </>
  ),
  pause: <path d="M9 6.5v11M15 6.5v11" />,
  play: <path d="M8.5 6.5v11l9-5.5z" />,
  down: <path d="m7 10 5 5 5-5" />,
  right: <path d="m10 7 5 5-5 5" />,
  left: <path d="m14 7-5 5 5 5" />,
  close: <path d="m7.5 7.5 9 9M16.5 7.5l-9 9" />,
  more: (
    <g fill="currentColor" stroke="none">
      <circle cx="6" cy="12" r="1.5" />
      <circle cx="12" cy="12" r="1.5" />
      <circle cx="18" cy="12" r="1.5" />
    </g>
  ),
  listen: (
    <>
      <path d="M7 10a5 5 0 0 1 10 0c0 4-3.4 4.3-3.6 7.2A2.7 2.7 0 0 1 8.3 18.5" />
      <path d="M9.8 10.5a2.3 2.3 0 1 1 4.1 1.4c-.8.8-1.8 1.1-1.8 2.3" />
    </>
  ),
  glasses: (
    <>
      <circle cx="7" cy="14" r="3.5" />
      <circle cx="17" cy="14" r="3.5" />
      <path d="M10.5 13.5c.9-.9 2.1-.9 3 0M3.5 13 5.5 7M20.5 13l-2-6" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8.25" r="3.25" />
      <path d="M5.75 19c.5-3.6 3-5.5 6.25-5.5s5.75 1.9 6.25 5.5" />
    </>
  ),
  out: <path d="M9 6.5H6.5v11h11V15M12.5 5.5h6v6M18 6l-7 7" />,
  plus: <path d="M12 6v12M6 12h12" />,
  shuffle: (
    <>
      <path d="M4.5 8h2.8c3.7 0 5.2 8 9 8h3M4.5 16h2.8c1.5 0 2.6-1.3 3.6-2.8M13.2 10.6C14.1 9.1 15 8 16.3 8h3" />
      <path d="m17 5.5 2.5 2.5L17 10.5M17 13.5l2.5 2.5-2.5 2.5" />
    </>
  ),
  print: (
    <>
      <path d="M7.5 9V4.75h9V9M7.5 16.5h-2A1.5 1.5 0 0 1 4 15v-4.5A1.5 1.5 0 0 1 5.5 9h13a1.5 1.5 0 0 1 1.5 1.5V15a1.5 1.5 0 0 1-1.5 1.5h-2" />
      <path d="M7.5 13.75h9v5.5h-9z" />
    </>
  ),
  lock: (
    <>
      <rect x="5.5" y="10.5" width="13" height="9" rx="2" />
      <path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5" />
    </>
  ),
  search: (
    <>
      <circle cx="11" cy="11" r="5.75" />
      <path d="m15.5 15.5 4 4" />
    </>
  ),
  hide: (
    <>
      <path d="M3.5 12s3-5.75 8.5-5.75S20.5 12 20.5 12s-3 5.75-8.5 5.75S3.5 12 3.5 12z" />
      <path d="m5.5 18.5 13-13" />
    </>
  ),
  eye: (
    <>
      <path d="M3.5 12s3-5.75 8.5-5.75S20.5 12 20.5 12s-3 5.75-8.5 5.75S3.5 12 3.5 12z" />
      <circle cx="12" cy="12" r="2.5" />
    </>
  ),
  check: <path d="m6 12.5 4 4 8-9" />,
  calendar: (
    <>
      <rect x="4.75" y="6" width="14.5" height="13.25" rx="2" />
      <path d="M4.75 10.25h14.5M8.75 4v3.5M15.25 4v3.5" />
    </>
  ),
  note: (
    <>
      <path d="M7 4.5h7l3.5 3.5v11.5H7a.5.5 0 0 1-.5-.5V5a.5.5 0 0 1 .5-.5z" />
      <path d="M14 4.5V8h3.5M9.5 12h5M9.5 15.25h5" />
    </>
  ),
  trash: <path d="M5 7.5h14M9.5 7.5V5h5v2.5M7 7.5l.75 11.75h8.5L17 7.5" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** A decorative drawing; the control that holds it carries the name. `size` in pixels. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
