import type { ReactNode } from "react";

/** Line icons of our own on a grid of 20, in the colour of the text around them. */
function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const BackIcon = () => (
  <Icon>
    <path d="M12.5 4.5 7 10l5.5 5.5" />
  </Icon>
);
export const ForwardIcon = () => (
  <Icon>
    <path d="m8 5 5 5-5 5" />
  </Icon>
);
export const RefreshIcon = () => (
  <Icon>
    <path d="M15.5 10a5.5 5.5 0 1 1-1.6-3.9M14.5 3v3.4h-3.4" />
  </Icon>
);
export const InsertIcon = () => (
  <Icon>
    <path d="M3.5 4.5h13v11h-13zM3.5 8.5h13M8 4.5v11M12.3 10.2v3.6M10.5 12h3.6" />
  </Icon>
);
export const SelectionIcon = () => (
  <Icon>
    <path strokeDasharray="2.2 1.9" d="M3.5 3.5h9v9h-9z" />
    <path d="m10 10 2.6 6.5 1.4-2.5 2.5-1.4z" />
  </Icon>
);
export const CopyIcon = () => (
  <Icon>
    <path d="M7 6.5h8.5v10H7zM4.5 13.5v-10H13" />
  </Icon>
);
export const TextIcon = () => (
  <Icon>
    <path d="M4 5.5h12M4 10h12M4 14.5h7" />
  </Icon>
);
export const DoneIcon = () => (
  <Icon>
    <path d="m4.5 10.5 3.5 3.5 7.5-8" />
  </Icon>
);
export const ProblemIcon = () => (
  <Icon>
    <path d="M10 3 18 16.5H2z" />
    <path d="M10 8.2v3.8M10 14.1v.1" />
  </Icon>
);
export const SettingsIcon = () => (
  <Icon>
    <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
    <circle cx="13" cy="6" r="2" />
    <circle cx="7" cy="14" r="2" />
  </Icon>
);
/** The quadrants of a matrix, one of them chosen. */
export const MatrixIcon = () => (
  <Icon>
    <path d="M3.5 3.5h13v13h-13zM10 3.5v13M3.5 10h13" />
    <path fill="currentColor" d="M10.7 4.2h5.1v5.1h-5.1z" />
  </Icon>
);
