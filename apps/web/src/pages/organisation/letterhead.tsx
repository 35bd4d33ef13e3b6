import '../../styles/papers.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { get } from '../../api/query';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { focusOn } from '../../ui/focus-on';
import { Card, Facts } from '../../ui/page';
import { Form } from '../../ui/form';
import { useToast } from '../../ui/toast';

/** Where papers lead to what they print of an organisation. */
const LETTERHEAD = 'letterhead';

type Letterhead = Schemas['LetterheadView'];

const FIELDS = [
  'street',
  'postalCode',
  'town',
  'phone',
  'email',
  'edrpou',
  'eori',
  'signatoryName',
  'signatoryPosition',
  'signatoryBasis',
] as const;
type Field = (typeof FIELDS)[number];

const HINTS = {
  town: 'letterhead.townHint',
  edrpou: 'letterhead.edrpouHint',
  eori: 'letterhead.eoriHint',
  signatoryBasis: 'letterhead.signatoryBasisHint',
} as const;
const PATTERNS: Readonly<Partial<Record<Field, string>>> = {
  edrpou: '[0-9]{8}',
  eori: '[A-Za-z]{2}[A-Za-z0-9]{1,15}',
  phone: '[+0-9 ()\\/\\-]{3,40}',
};

/** Ukraine has the EDRPOU code and the basis of a signature, the European Union the EORI number. */
const isAsked = (field: Field, country: string): boolean =>
  country === 'UA' ? field !== 'eori' : field !== 'edrpou' && field !== 'signatoryBasis';

interface LetterheadCardProps {
  readonly organisationId: string;
  readonly mayChange: boolean;
}

/** Address, register numbers and signatory, as all papers of the organisation print them. */
export function LetterheadCard({ organisationId, mayChange }: LetterheadCardProps) {
  const { t } = useTranslation('papers');
  const { data } = useSuspenseQuery(get('/organisations/{id}/letterhead', { path: { id: organisationId } }));
  const fields = FIELDS.filter((field) => isAsked(field, data.country));
  useEffect(() => {
    if (window.location.hash === `#${LETTERHEAD}`) goToLetterhead();
  }, []);
  const isEmpty = fields.every((field) => data[field] === null);
  return (
    <Card title={t('letterhead.title')} id={LETTERHEAD}>
      <p className="soft">{isEmpty && !mayChange ? t('letterhead.empty') : t('letterhead.lead')}</p>
      {mayChange ? (
        <LetterheadForm letterhead={data} fields={fields} />
      ) : (
        <Facts facts={fields.map((field) => ({ name: t(`letterhead.${field}`), value: data[field] }))} />
      )}
    </Card>
  );
}

/** The page above was still coming when the browser looked for it. */
function goToLetterhead(): void {
  const card = document.getElementById(LETTERHEAD);
  card?.setAttribute('tabindex', '-1');
  card?.scrollIntoView();
  focusOn(() => card);
}

interface LetterheadFormProps {
  readonly letterhead: Letterhead;
  readonly fields: readonly Field[];
}

function LetterheadForm({ letterhead, fields }: LetterheadFormProps) {
  const { t } = useTranslation('papers');
  const toast = useToast();
  const [words, setWords] = useState<Readonly<Partial<Record<Field, string>>>>({});
  const save = useCommand(
    () =>
      api.PATCH('/organisations/{id}/letterhead', {
        params: { path: { id: letterhead.organisationId }, header: ifMatch(letterhead) },
        body: Object.fromEntries(
          Object.entries(words).map(([field, value]) => [
            field,
            (field === 'eori' ? value.toUpperCase() : value).trim() || null,
          ]),
        ),
      }),
    ['/organisations/{id}', '/organisations/{id}/letterhead', '/consignments/{id}/folder'],
  );
  const problem = save.refusal instanceof Problem ? save.refusal : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await save.run())) return;
    setWords({});
    toast(t('letterhead.saved'));
  };
  return (
    <Form refusal={save.refusal} onSubmit={submit}>
      <div className="facts-form__fields">
        {fields.map((field) => (
          <TextField
            key={field}
            label={t(`letterhead.${field}`)}
            hint={field in HINTS ? t(HINTS[field as keyof typeof HINTS]) : undefined}
            maxLength={field === 'postalCode' ? 20 : 200}
            type={field === 'email' ? 'email' : 'text'}
            pattern={PATTERNS[field]}
            value={words[field] ?? letterhead[field] ?? ''}
            error={problem?.about(`/${field}`)}
            onChange={({ target }) => setWords({ ...words, [field]: target.value })}
          />
        ))}
      </div>
      <div>
        <Button type="submit" weight="secondary" busy={save.busy}>
          {t('letterhead.save')}
        </Button>
      </div>
    </Form>
  );
}
