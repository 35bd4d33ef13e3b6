import { Link } from '@tanstack/react-router';
import type { NeedFilter } from '../../routes/needs.routes';

interface LinkTab {
  readonly key: string;
  readonly name: string;
  readonly count?: number | undefined;
  readonly search: NeedFilter;
  readonly isCurrent: boolean;
}

interface LinkTabsProps {
  readonly label: string;
  readonly tabs: readonly LinkTab[];
}

/** Views of the list side by side; each is a link that can be kept and sent. */
export const LinkTabs = ({ label, tabs }: LinkTabsProps) => (
  <nav aria-label={label}>
    <ul role="list" className="views">
      {tabs.map(({ key, name, count, search, isCurrent }) => (
        <li key={key}>
          <Link
            to="/needs"
            search={search}
            className="view"
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={isCurrent ? 'page' : undefined}
            resetScroll={false}
          >
            {name}
            {count === undefined ? null : <span className="view__count">{count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
