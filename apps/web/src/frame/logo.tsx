import { Link } from '@tanstack/react-router';

export const Logo = () => (
  <Link to="/" className="logo" aria-label="Poruch">
    <svg viewBox="12 12 40 40" aria-hidden="true" width="30" height="30">
      <path
        d="M23 47V17h9a9 9 0 0 1 0 18h-3"
        fill="none"
        stroke="currentColor"
        strokeWidth="6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M41 17v30" fill="none" className="logo__side" strokeWidth="6" strokeLinecap="round" />
    </svg>
    <span className="logo__name">Poruch</span>
  </Link>
);
