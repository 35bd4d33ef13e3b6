import { type FormEvent, useState } from 'react';
import { api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { SelectField, TextAreaField, TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { useToast } from '../../ui/toast';
import { changeOf, draftOf, type FactsDraft, type Term } from './facts-draft';
import { LineFacts } from './line-facts';

const DELIVERY_TERMS = ['DAP', 'CPT', 'CIP', 'DDU', 'FCA', 'EXW'] as const;
const LENGTHS: Readonly<Partial<Record<Term, number>>> = { fileNumber: 100, decisionNumber: 100 };

interface FactsFormProps {
  readonly consignmentId: string;
  readonly customs: Schemas['CustomsView'];
  readonly onClose: () => void;
}

/** File and decision, carriage, and what customs ask of every line; what is not changed is not sent. */
export function FactsForm({ consignmentId, customs, onClose }: FactsFormProps) {
  const { t } = useTranslation('papers');
  const { language } = useLanguage();
  const toast = useToast();
  // What others change meanwhile neither takes the typed words away nor is overwritten unseen.
  const [opened] = useState(customs);
  const [before] = useState(() => draftOf(opened, language));
  const [draft, setDraft] = useState<FactsDraft>(before);
  const save = useCommand(
    () =>
      api.PATCH('/consignments/{id}/customs', {
        params: { path: { id: consignmentId }, header: ifMatch(opened) },
        body: changeOf(before, draft),
      }),
    ['/consignments/{id}', '/consignments/{id}/customs', '/consignments/{id}/folder'],
  );
  const problem = save.refusal instanceof Problem ? save.refusal : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await save.run())) return;
    toast(t('facts.saved'));
    onClose();
  };
  const setTerm = (term: Term, value: string): void =>
    setDraft((now) => ({ ...now, terms: { ...now.terms, [term]: value } }));
  const field = (term: Exclude<Term, 'deliveryTerm'>, hint?: string) => (
    <TextField
      label={t(`facts.${term}`)}
      hint={hint}
      maxLength={LENGTHS[term] ?? 200}
      type={term === 'decisionOn' ? 'date' : 'text'}
      value={draft.terms[term]}
      error={problem?.about(`/${term}`)}
      onChange={({ target }) => setTerm(term, target.value)}
    />
  );
  const area = (term: 'instructions' | 'agreements') => (
    <TextAreaField
      label={t(`facts.${term}`)}
      rows={2}
      maxLength={500}
      value={draft.terms[term]}
      error={problem?.about(`/${term}`)}
      onChange={({ target }) => setTerm(term, target.value)}
    />
  );
  return (
    <Form refusal={save.refusal} className="facts-form" onSubmit={submit}>
      <h3>{t('facts.file')}</h3>
      <div className="facts-form__fields">
        {field('fileNumber')}
        {opened.needsDecision ? (
          <>
            {field('decisionNumber')}
            {field('decisionOn')}
            {field('decisionBody', t('facts.decisionBodyHint'))}
          </>
        ) : null}
      </div>
      <h3>{t('facts.terms')}</h3>
      <Choice
        legend={t('facts.cmrModel')}
        hint={t('facts.cmrHint')}
        options={[
          { value: '2007', label: t('facts.model2007') },
          { value: '1976', label: t('facts.model1976') },
        ]}
        value={draft.cmrModel}
        onChange={(cmrModel) => setDraft((now) => ({ ...now, cmrModel }))}
      />
      <div className="facts-form__fields">
        <SelectField
          label={t('facts.deliveryTerm')}
          value={draft.terms.deliveryTerm}
          onChange={({ target }) => setTerm('deliveryTerm', target.value)}
        >
          <option value="">{t('facts.none')}</option>
          {DELIVERY_TERMS.map((term) => (
            <option key={term}>{term}</option>
          ))}
        </SelectField>
        {field('deliveryPlace')}
        {field('carrierName')}
        {field('carrierAddress')}
        {area('instructions')}
        {area('agreements')}
      </div>
      <h3>{t('facts.goods')}</h3>
      {opened.lines.map((line) => (
        <LineFacts
          key={line.consignmentLineId}
          line={line}
          draft={draft.lines[line.consignmentLineId]!}
          seesBooks={opened.seesBooks}
          onChange={(part) =>
            setDraft((now) => ({
              ...now,
              lines: {
                ...now.lines,
                [line.consignmentLineId]: { ...now.lines[line.consignmentLineId]!, ...part },
              },
            }))
          }
        />
      ))}
      <div className="page__actions">
        <Button type="submit" busy={save.busy}>
          {t('facts.save')}
        </Button>
        <Button weight="secondary" onClick={onClose}>
          {t('facts.cancel')}
        </Button>
      </div>
    </Form>
  );
}
