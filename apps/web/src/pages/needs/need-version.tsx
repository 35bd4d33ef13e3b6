import '../../styles/needs.css';
import '../../styles/new-need.css';
import type { Schemas } from '../../api/client';
import { LineSummary } from '../../features/needs/line-summary';

type Version = Partial<Pick<Schemas['ChangeNeedDto'], 'title' | 'titleLanguage' | 'lines'>>;

/** One version of a need, to compare with another: the name where it has one here, and the lines. */
export function NeedVersion({ thing }: { readonly thing: unknown }) {
  const { title, titleLanguage, lines = [] } = thing as Version;
  return (
    <>
      {title ? (
        <p lang={titleLanguage}>
          <strong>{title}</strong>
        </p>
      ) : null}
      <ul role="list" className="check-lines">
        {lines.map((line, index) => (
          <li key={line.id ?? index}>
            <LineSummary line={line} />
          </li>
        ))}
      </ul>
    </>
  );
}
