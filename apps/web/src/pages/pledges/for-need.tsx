import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { Limits } from '../../features/needs/limits';
import { useLanguage } from '../../language/use-language';
import { Note } from '../../ui/note';

interface ForNeedProps {
  readonly need: Schemas['NeedView'];
  /** The line of it that is meant; all of them where none is. */
  readonly line: Schemas['NeedLineView'] | undefined;
}

/** What the pledge is begun for: who needs what, and what matters about it. */
export function ForNeed({ need, line }: ForNeedProps) {
  const { t } = useTranslation('pledges');
  const { say, format } = useLanguage();
  const whatOf = (one: Schemas['NeedLineView']): string =>
    [
      format.number(one.quantity),
      one.unitName ? say(one.unitName) : one.unitWord,
      one.itemName ? say(one.itemName) : one.ownWords,
    ]
      .filter(Boolean)
      .join(' ');
  const lines = line ? [line] : need.lines;
  return (
    <Note tone="info" title={t('forNeed.title')}>
      <p className="kern-body">
        {t('forNeed.lead', { owner: say(need.ownerName), what: format.list(lines.map(whatOf)) })}
      </p>
      {line ? <Limits line={line} /> : null}
      <p className="kern-body">
        <Link to="/needs/$id" params={{ id: need.id }}>
          {t('forNeed.see')}
        </Link>
      </p>
    </Note>
  );
}
