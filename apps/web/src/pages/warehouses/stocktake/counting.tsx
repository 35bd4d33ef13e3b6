import { useId } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { api, type Schemas } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { useOutbox } from '../../../offline/use-outbox';
import { AskedOnce } from '../../../ui/asked-once';
import { Button } from '../../../ui/button';
import { focusOnHeading } from '../../../ui/focus-on';
import { Card } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import { CountRow } from './count-row';
import { FoundLot } from './found-lot';
import { countSubject, type Line, type Stocktake } from './line';

interface CountingProps {
  readonly stocktake: Stocktake;
  readonly lines: readonly Line[];
}

/** Place by place what lies there; each count is kept on this device until it has arrived. */
export function Counting({ stocktake, lines }: CountingProps) {
  const { t } = useTranslation('floor');
  const whyId = useId();
  const writes = useOutbox();
  const finish = useStocktakeCommand(stocktake, 'finish');
  const cancel = useStocktakeCommand(stocktake, 'cancel');
  const counts = new Map(
    writes
      .filter(({ subject, state }) => subject.kind === 'count' && state !== 'parked')
      .map((write) => [write.subject.id, (write.body as Schemas['CountDto'] | undefined)?.counted]),
  );
  const countOf = (line: Line): number | null => counts.get(countSubject(stocktake.id, line)) ?? line.counted;
  const done = lines.filter((line) => countOf(line) !== null).length;
  const waiting = writes.filter(
    ({ subject, state }) =>
      subject.kind === 'count' && subject.id.startsWith(stocktake.id) && state !== 'sent',
  ).length;
  const left = lines.length - done;
  const places = [...new Set(lines.map(({ code }) => code))];
  return (
    <>
      <p>{t('stocktake.blind')}</p>
      <p aria-live="polite">
        <strong>{t('stocktake.progress', { done, of: lines.length })}</strong>
      </p>
      {places.map((code) => (
        <Card key={code} title={code}>
          <ul role="list" className="expected">
            {lines
              .filter((line) => line.code === code)
              .map((line) => (
                <CountRow key={line.lotId} stocktake={stocktake} line={line} counted={countOf(line)} />
              ))}
          </ul>
        </Card>
      ))}
      {lines.length === 0 ? <p className="soft">{t('stocktake.nothingBooked')}</p> : null}
      <FoundLot stocktake={stocktake} lines={lines} />
      <Refusal error={finish.refusal ?? cancel.refusal} />
      <div className="page__actions">
        <Button
          busy={finish.busy}
          disabled={left > 0 || waiting > 0}
          aria-describedby={whyId}
          onClick={() => void finish.run().then(goOn)}
        >
          {t('stocktake.finish')}
        </Button>
        <AskedOnce
          weight="tertiary"
          command={t('stocktake.cancel')}
          follows={t('stocktake.cancelFollows')}
          busy={cancel.busy}
          onConfirm={() => void cancel.run().then(goOn)}
        />
      </div>
      <p id={whyId} className="soft">
        {left > 0
          ? t('stocktake.left', { count: left })
          : waiting > 0
            ? t('stocktake.waits', { count: waiting })
            : t('stocktake.finishFollows')}
      </p>
    </>
  );
}

/** What was pressed is gone once a stocktake has moved on; after a refusal it is still there. */
export const goOn = (answer: unknown): void => {
  if (answer !== undefined) focusOnHeading();
};

/** What moves a stocktake on, as the API names it. */
export const useStocktakeCommand = ({ id }: Stocktake, what: 'finish' | 'cancel' | 'recount' | 'approve') =>
  useCommand(
    () => api.POST(`/stocktakes/{id}/${what}`, { params: { path: { id } } }),
    ['/stocktakes/{id}', '/stocktakes/{id}/lines', '/sites/{id}/stocktakes', '/lots', '/sites'],
  );
