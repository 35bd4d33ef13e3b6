import { createContext, type ReactNode, useContext, useEffect } from 'react';

/** What stands beside the heading of every page below, such as its help. */
export const BesideHeading = createContext<ReactNode>(null);

interface PageProps {
  /** The heading of the page and the title of the tab. */
  readonly title: string;
  /** Where the heading is in another language than the page. */
  readonly titleLanguage?: string | undefined;
  /** One sentence below the heading. */
  readonly lead?: ReactNode;
  /** Where the page stands, above the heading. */
  readonly above?: ReactNode;
  /** What can be done here, beside the heading. */
  readonly actions?: ReactNode;
  /** Pages to read and fill in are narrow, tables and maps are wide. */
  readonly width?: 'reading' | 'content' | 'full';
  readonly children: ReactNode;
}

/** A page: one heading, one thing. */
export function Page({ title, titleLanguage, lead, above, actions, width = 'content', children }: PageProps) {
  const beside = useContext(BesideHeading);
  useEffect(() => {
    document.title = `${title} · Poruch`;
  }, [title]);
  return (
    <div className={`page page--${width}`}>
      <header className="page__header">
        <div className="page__titles">
          {above}
          <div className="page__heading">
            <h1 lang={titleLanguage}>{title}</h1>
            {beside}
          </div>
          {lead ? <p className="page__lead">{lead}</p> : null}
        </div>
        {actions ? <div className="page__actions">{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}

interface CardProps {
  /** Where other pages lead to it. */
  readonly id?: string;
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Things that belong together. */
export const Card = ({ title, actions, children, className = '', id }: CardProps) => (
  <section id={id} className={`card ${className}`}>
    {title || actions ? (
      <div className="card__header">
        {title ? <h2>{title}</h2> : null}
        {actions}
      </div>
    ) : null}
    {children}
  </section>
);

interface EmptyProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Nothing here yet: says why and what would fill it. */
export const Empty = ({ icon, title, children }: EmptyProps) => (
  <div className="empty">
    <span className="empty__icon" aria-hidden="true">
      {icon}
    </span>
    <p className="empty__title">{title}</p>
    {children}
  </div>
);

interface Fact {
  readonly name: ReactNode;
  readonly value: ReactNode;
  /** Takes a line of its own where facts stand beside each other. */
  readonly isLong?: boolean;
}

/** Names and values, one a line on the phone, two columns on the desk. Empty values are left out. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts
      .filter(({ value }) => value !== undefined && value !== null && value !== '')
      .map(({ name, value, isLong }, index) => (
        <div key={index} className={isLong ? 'facts__row facts__row--long' : 'facts__row'}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
