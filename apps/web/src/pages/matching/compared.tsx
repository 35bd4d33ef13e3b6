import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Badge } from '../../ui/note';
import { Refusal } from '../../ui/refusal';
import { type Column, Table } from '../../ui/table';
import { useToast } from '../../ui/toast';

type Line = Schemas['PlanLineView'];

/** Both plans side by side: what changes is said in words. */
export function Compared({ found }: { readonly found: Schemas['MatchingWhatIfView'] }) {
  const { t } = useTranslation('matching');
  const { say, format } = useLanguage();
  const { before, after, lines, sides } = found;
  const number = (value: number): string => format.number(value);
  const words = ({ before: now, after: then }: Line): string =>
    now === then
      ? t('same')
      : now === 0
        ? t('added', { n: number(then) })
        : then === 0
          ? t('gone', { n: number(now) })
          : t(then > now ? 'more' : 'less', { n: number(Math.abs(then - now)) });
  const without = new Map(sides.map((side) => [side.needLineId, side]));
  const columns: Column<Line>[] = [
    {
      id: 'need',
      name: t('need'),
      cell: ({ needTitle, titleLanguage, ownerName, needLineId }) => (
        <>
          <span lang={titleLanguage}>{needTitle}</span>
          <br />
          <span className="soft">{say(ownerName)}</span>
          {without.has(needLineId) ? (
            <>
              <br />
              {t('goesWithout', {
                before: number(without.get(needLineId)!.withoutBefore),
                after: number(without.get(needLineId)!.withoutAfter),
              })}
            </>
          ) : null}
        </>
      ),
    },
    { id: 'goods', name: t('goods'), cell: (line) => `${say(line.itemName)}, ${say(line.giverName)}` },
    { id: 'before', name: t('asItStands'), numeric: true, cell: (line) => number(line.before) },
    { id: 'after', name: t('asItWouldBe'), numeric: true, cell: (line) => number(line.after) },
    {
      id: 'change',
      name: t('difference'),
      cell: (line) => (
        <>
          <Badge tone={line.before === line.after ? 'plain' : 'info'}>{words(line)}</Badge>
          {line.locked ? <Badge>{t('way.lock')}</Badge> : null}
          {line.locked ? line.mayPropose ? <Propose line={line} /> : <p>{t('notYours')}</p> : null}
        </>
      ),
    },
  ];
  return (
    <>
      <p>{t('sum', { before: number(before.points), after: number(after.points) })}</p>
      <p>{t('served', { before: number(before.served), after: number(after.served) })}</p>
      <p className="soft">{t('sumLead')}</p>
      <Table
        caption={t('compared')}
        columns={columns}
        rows={lines}
        keyOf={(line) => `${line.needLineId} ${line.lotId}`}
      />
    </>
  );
}

function Propose({ line }: { readonly line: Line }) {
  const { t } = useTranslation('matching');
  const toast = useToast();
  const { needLineId, lotId, after: quantity } = line;
  const propose = useCommand(
    () => answer(api.POST('/matches', { body: { needLineId, lotId, quantity } })),
    ['/matches', '/tasks'],
  );
  return (
    <>
      <Refusal error={propose.refusal} />
      <Button
        small
        weight="secondary"
        busy={propose.busy}
        onClick={() => void propose.run().then((match) => match && toast(t('proposed')))}
      >
        {t('propose')}
      </Button>
    </>
  );
}
