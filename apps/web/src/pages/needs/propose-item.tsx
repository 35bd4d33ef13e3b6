import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api } from '../../api/client';
import { useCommand } from '../../api/command';
import { findEntries } from '../../features/catalogue/find-entries';
import { type Entry, useCatalogue } from '../../features/catalogue/use-catalogue';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Combobox } from '../../ui/combobox';
import { Refusal } from '../../ui/refusal';

const SHOWN = 8;

/** A coordinator proposes what a line in own words is called in the catalogue. */
export function ProposeItem({ needId, lineId }: { readonly needId: string; readonly lineId: string }) {
  const { t } = useTranslation('needs');
  const { say } = useLanguage();
  const { entries } = useCatalogue();
  const [entry, setEntry] = useState<Entry>();
  const { run, busy, refusal } = useCommand(
    (itemCode: string) =>
      answer(
        api.POST('/needs/{id}/lines/{lineId}/propose-item', {
          params: { path: { id: needId, lineId } },
          body: { itemCode },
        }),
      ),
    ['/needs/{id}'],
  );
  return (
    <div className="propose">
      <Combobox
        label={t('proposal.label')}
        hint={t('proposal.hint')}
        options={(words) => Promise.resolve(findEntries(words, entries).slice(0, SHOWN))}
        keyOf={({ code }) => code}
        textOf={({ name }) => say(name)}
        value={entry}
        onChoose={setEntry}
      />
      <Refusal error={refusal} />
      <Button small weight="secondary" busy={busy || !entry} onClick={() => entry && void run(entry.code)}>
        {t('proposal.do')}
      </Button>
    </div>
  );
}
