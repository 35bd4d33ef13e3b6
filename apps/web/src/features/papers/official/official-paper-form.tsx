import { useState } from 'react';
import { api } from '../../../api/client';
import { ifMatch, useCommand } from '../../../api/command';
import { Problem } from '../../../api/problem';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { CommandForm } from '../../../ui/command-form';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { useToast } from '../../../ui/toast';
import { isOfSystem, type OfficialPaper, OUTDATED_BY_PAPERS } from './official-paper';

interface OfficialPaperFormProps {
  readonly consignmentId: string;
  readonly paper: OfficialPaper;
  /** Of the consignment as the form was opened. */
  readonly version: number;
  readonly onClose: () => void;
}

/** What is known of a paper; of code and declaration only when they were applied for, the rest stands with the numbers. */
export function OfficialPaperForm({ consignmentId, paper, version, onClose }: OfficialPaperFormProps) {
  const { t } = useTranslation('official');
  const { say } = useLanguage();
  const toast = useToast();
  const [opened] = useState({ version });
  const [words, setWords] = useState({
    number: paper.number ?? '',
    validUntil: paper.validUntil ?? '',
    appliedOn: paper.appliedOn ?? '',
  });
  const save = useCommand(
    () =>
      api.PATCH('/consignments/{id}/official-papers', {
        params: { path: { id: consignmentId }, header: ifMatch(opened) },
        body: {
          paper: paper.paper,
          ...(paper.consignmentLineId ? { consignmentLineId: paper.consignmentLineId } : {}),
          appliedOn: words.appliedOn || null,
          ...(isOfSystem(paper.paper)
            ? {}
            : { number: words.number.trim() || null, validUntil: words.validUntil || null }),
        },
      }),
    OUTDATED_BY_PAPERS,
  );
  const problem = save.refusal instanceof Problem ? save.refusal : undefined;
  const field = (name: keyof typeof words, hint?: string) => (
    <TextField
      label={t(`field.${name}`)}
      hint={hint}
      optional={t('optional')}
      type={name === 'number' ? 'text' : 'date'}
      maxLength={name === 'number' ? 60 : undefined}
      value={words[name]}
      error={problem?.about(`/${name}`)}
      onChange={({ target }) => setWords({ ...words, [name]: target.value })}
    />
  );
  return (
    <Dialog open title={say(paper.name)} onClose={onClose}>
      <CommandForm
        command={save}
        action={t('save')}
        onDone={() => {
          toast(t('saved'));
          onClose();
        }}
      >
        {isOfSystem(paper.paper) ? (
          <p className="soft">{t('numbersElsewhere')}</p>
        ) : (
          <>
            {field('number', paper.paper === 'export_declaration' ? t('mrnHint') : undefined)}
            {field('validUntil', t('validHint'))}
          </>
        )}
        {field('appliedOn')}
      </CommandForm>
    </Dialog>
  );
}
