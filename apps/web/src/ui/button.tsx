import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';

type Weight = 'primary' | 'secondary' | 'tertiary';

interface Look {
  readonly weight?: Weight;
  /** Drawn before the words; decoration only. */
  readonly icon?: ReactNode;
  readonly wide?: boolean;
  readonly small?: boolean;
}

const classes = ({ weight = 'primary', wide, small }: Look, className?: string): string =>
  [
    'kern-btn',
    { primary: 'kern-btn--primary', secondary: 'kern-btn--secondary', tertiary: 'kern-btn--tertiary' }[
      weight
    ],
    'button',
    wide && 'kern-btn--block',
    small && 'button--small',
    className,
  ]
    .filter(Boolean)
    .join(' ');

const Words = ({ icon, children }: { icon?: ReactNode; children: ReactNode }) => (
  <>
    {icon ? (
      <span className="button__icon" aria-hidden="true">
        {icon}
      </span>
    ) : null}
    <span className="kern-label">{children}</span>
  </>
);

type ButtonProps = Look &
  ButtonHTMLAttributes<HTMLButtonElement> & {
    readonly busy?: boolean;
    readonly ref?: Ref<HTMLButtonElement>;
  };

/** A command. While `busy` it stays focusable and does nothing more. */
export function Button({
  weight,
  icon,
  wide,
  small,
  busy,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classes({ weight, wide, small }, className)}
    >
      <Words icon={icon}>{children}</Words>
    </button>
  );
}

type AnchorProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: Ref<HTMLAnchorElement> };

function AnchorButton({ weight, icon, wide, small, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={classes({ weight, wide, small }, className)}>
      <Words icon={icon}>{children}</Words>
    </a>
  );
}

/** Opens another program, and looks like a command. */
export const OutsideButton = AnchorButton;

/** A way to another page that looks like a command. */
export const LinkButton: LinkComponent<typeof AnchorButton> = createLink(AnchorButton);
