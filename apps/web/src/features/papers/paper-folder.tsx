import '../../styles/papers.css';
import { useQuery } from '@tanstack/react-query';
import { FilePlus, Printer } from 'lucide-react';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Download } from '../../ui/download';
import { SelectField } from '../../ui/field';
import { focusOn } from '../../ui/focus-on';
import { Badge } from '../../ui/note';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { paperId, PaperRow } from './paper-row';

type Paper = Schemas['FolderPaperView'];
type Language = Schemas['Language'];

const GROUPS: readonly Schemas['PaperGroup'][] = ['border', 'receiver', 'giver', 'road'];
/** As a list of languages is written in the select; the empty one stands for what suits each paper. */
const LANGUAGES = ['', 'de', 'uk', 'en', 'de uk', 'uk de', 'de uk en'] as const;
/** While papers are made, in case the news of it is lost on the way. */
const ASK_AGAIN_MS = 2_000;

const isMade = ({ newest }: Paper): boolean => newest?.state === 'ready';
const canBeMade = ({ newest, missing }: Paper): boolean =>
  missing.length === 0 && (newest === null || newest.state === 'failed');

interface PaperFolderProps {
  readonly consignmentId: string;
  readonly reference: string;
  /** Facts of the consignment are written on this very page. */
  readonly withFacts?: boolean;
}

/** Every paper of a consignment by who needs it: made, possible, or what is missing, who has it and where. */
export function PaperFolder({ consignmentId, reference, withFacts = false }: PaperFolderProps) {
  const { t } = useTranslation('papers');
  const toast = useToast();
  const path = { id: consignmentId };
  const { data, error } = useQuery({
    ...get('/consignments/{id}/folder', { path }),
    meta: { keep: true },
    refetchInterval: ({ state }) =>
      state.data?.some(({ newest }) => newest?.state === 'requested') ? ASK_AGAIN_MS : false,
  });
  const papers = data ?? [];
  const [languages, setLanguages] = useState<(typeof LANGUAGES)[number]>('');
  const make = useCommand(
    async (wanted: readonly Paper[]) => {
      const chosen = languages === '' ? undefined : (languages.split(' ') as Language[]);
      for (const { kind } of wanted)
        await answer(
          api.POST('/consignments/{id}/documents', {
            params: { path },
            body: { kind, ...(chosen ? { languages: chosen } : {}) },
          }),
        );
      return wanted.length;
    },
    ['/consignments/{id}/folder', '/consignments/{id}/documents'],
  );
  const run = async (wanted: readonly Paper[]): Promise<void> => {
    const count = await make.run(wanted);
    if (count === undefined) return;
    toast(t('asked', { count }));
    const [first] = wanted;
    if (first) focusOn(() => document.getElementById(paperId(first.kind)));
  };
  const possible = papers.filter(canBeMade);
  const made = papers.filter(isMade).length;
  if (!data)
    return (
      <Card title={t('title')}>
        {error ? (
          <Refusal error={error} />
        ) : (
          <div className="skeleton folder__coming" role="status" aria-label={t('loading')} />
        )}
      </Card>
    );
  return (
    <Card
      className="folder"
      title={t('title')}
      actions={
        papers.length > 0 ? (
          <Badge tone={made === papers.length ? 'success' : 'plain'}>
            {t('count', { done: made, all: papers.length })}
          </Badge>
        ) : null
      }
    >
      <p className="soft">{t('lead')}</p>
      <Refusal error={make.refusal} />
      <div className="folder__commands">
        <SelectField
          label={t('languages')}
          value={languages}
          onChange={({ target }) => setLanguages(target.value as typeof languages)}
        >
          {LANGUAGES.map((choice) => (
            <option key={choice} value={choice}>
              {choice === ''
                ? t('suiting')
                : choice
                    .split(' ')
                    .map((one) => t(`language.${one as Language}`))
                    .join(' + ')}
            </option>
          ))}
        </SelectField>
        {possible.length > 0 ? (
          <Button icon={<FilePlus />} busy={make.busy} onClick={() => void run(possible)}>
            {t('makeAll', { count: possible.length })}
          </Button>
        ) : null}
        {made > 0 ? (
          <Download
            className="folder__print"
            path="/consignments/{id}/print-pack"
            params={{ path: { id: consignmentId } }}
            name={`${t('title')} ${reference}.pdf`}
          >
            <Printer aria-hidden="true" /> {t('printPack')}
          </Download>
        ) : null}
      </div>
      {GROUPS.map((group) => {
        const own = papers.filter((paper) => paper.group === group);
        return own.length === 0 ? null : (
          <section key={group} className="folder__group">
            <h3>{t(`group.${group}`)}</h3>
            <ul role="list" className="folder__papers">
              {own.map((paper) => (
                <PaperRow
                  key={paper.kind}
                  paper={paper}
                  busy={make.busy}
                  withFacts={withFacts}
                  onMake={() => void run([paper])}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </Card>
  );
}
