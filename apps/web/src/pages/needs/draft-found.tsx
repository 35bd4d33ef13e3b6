import { useTranslation } from '../../language/use-translation';
import { LineSummary } from '../../features/needs/line-summary';
import { type NeedDraft, quantityIn } from '../../features/needs/need-draft';
import type { NeedStep } from '../../routes/needs.routes';
import { Button } from '../../ui/button';

interface DraftFoundProps {
  readonly draft: NeedDraft;
  readonly go: (step: NeedStep, line?: string) => void;
  readonly onAnew: () => void;
}

/** What was chosen so far, above the catalogue: go on with it, add to it, or begin anew. */
export function DraftFound({ draft, go, onAnew }: DraftFoundProps) {
  const { t } = useTranslation('needs');
  const unfinished = draft.lines.find(({ quantity }) => !quantityIn(quantity));
  return (
    <section className="card draft-found">
      <h2>{t('new.found.title')}</h2>
      <ul role="list" className="check-lines">
        {draft.lines.map((line) => (
          <li key={line.id}>
            <LineSummary line={{ ...line, quantity: quantityIn(line.quantity) ?? 0 }} />
          </li>
        ))}
      </ul>
      <div className="page__actions">
        <Button small onClick={() => (unfinished ? go('amount', unfinished.id) : go('check'))}>
          {t('new.found.goOn')}
        </Button>
        <Button small weight="tertiary" onClick={onAnew}>
          {t('new.found.anew')}
        </Button>
      </div>
    </section>
  );
}
