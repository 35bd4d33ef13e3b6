import { Link } from '@tanstack/react-router';
import { FileCheck, FileClock, PackageCheck } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { ItemIcon } from '../../features/catalogue/item-icon';
import { useArrivalWords, useLineText, useVehicleText } from '../../features/consignment/arrival-words';
import { stageOf } from '../../features/consignment/stage';
import { useLanguage } from '../../language/use-language';
import { LinkButton } from '../../ui/button';
import { Badge } from '../../ui/note';

const SHOWN_LINES = 3;

/** One consignment on its way: what, from whom, when, and whether the papers are ready. */
export function ArrivalCard({ consignment }: { readonly consignment: Schemas['ConsignmentCardView'] }) {
  const { t } = useTranslation('arrivals');
  const { t: state } = useTranslation('states');
  const { say, format } = useLanguage();
  const { id, lines, giverName, reference, palletPlaces, weightG } = consignment;
  const stage = stageOf(consignment.state);
  const lineText = useLineText();
  const { time, more: times } = useArrivalWords(consignment);
  const vehicle = useVehicleText(consignment);
  const more = lines.length - SHOWN_LINES;
  return (
    <article className="arrival">
      {time ? <p className="arrival__time">{time}</p> : null}
      {times ? <p className="arrival__soft">{times}</p> : null}
      <div className="arrival__head">
        <h3>
          <Link className="arrival__link" to="/arrivals/$id" params={{ id }}>
            {reference}
          </Link>
        </h3>
        <Badge tone={stage === 'arrived' ? 'warning' : stage === 'done' ? 'plain' : 'info'}>
          {state(`consignment.${consignment.state}`)}
        </Badge>
      </div>
      <ul role="list" className="arrival__lines">
        {lines.slice(0, SHOWN_LINES).map((line) => (
          <li key={line.id}>
            <ItemIcon name={line.icon} size={20} />
            <span>{lineText(line)}</span>
          </li>
        ))}
        {more > 0 ? <li>{t('andMore', { count: more })}</li> : null}
      </ul>
      <p className="arrival__soft">
        {[
          t('from', { name: say(giverName) }),
          format.weight(weightG),
          palletPlaces > 0 ? t('pallets', { count: palletPlaces }) : undefined,
          vehicle,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {stage === 'preparing' ? <Papers missing={consignment.missing} /> : null}
      {stage === 'arrived' ? (
        <div className="arrival__actions">
          <LinkButton icon={<PackageCheck />} to="/arrivals/$id/handover" params={{ id }}>
            {t('receive')}
          </LinkButton>
        </div>
      ) : null}
    </article>
  );
}

function Papers({ missing }: { readonly missing: number }) {
  const { t } = useTranslation('arrivals');
  return (
    <p className="arrival__papers">
      {missing === 0 ? (
        <FileCheck size={18} aria-hidden="true" />
      ) : (
        <FileClock size={18} aria-hidden="true" />
      )}
      <span>{missing === 0 ? t('papers.ready') : t('papers.missing', { count: missing })}</span>
    </p>
  );
}
