import '../../styles/gaps.css';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';

type Miss = Schemas['NearestMissView'];

interface NearMissesProps {
  readonly gap: Schemas['GapLineView'] | undefined;
  readonly title: string;
  /** How much there is on the other side. */
  readonly amountOf: (miss: Miss) => string;
  readonly linkOf: (miss: Miss) => ReactNode;
}

/** Why a line found nothing (more): the nearest of the other side, what stands against each, what would help. */
export function NearMisses({ gap, title, amountOf, linkOf }: NearMissesProps) {
  const { say } = useLanguage();
  if (!gap) return null;
  if (gap.nothing) return <p className="soft">{say(gap.nothing)}</p>;
  return (
    <details className="gaps">
      <summary>{title}</summary>
      <ul role="list" className="gaps__list">
        {gap.misses.map((miss) => (
          <li key={`${miss.lotId} ${miss.needLineId}`} className="gaps__one">
            <p>
              <strong>{say(miss.name)}</strong> · {amountOf(miss)}
            </p>
            {miss.reasons.map((reason) => (
              <p key={reason.en}>{say(reason)}</p>
            ))}
            {miss.change ? <p className="gaps__change">{say(miss.change)}</p> : null}
            {linkOf(miss)}
          </li>
        ))}
      </ul>
    </details>
  );
}
