import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { type Language, LANGUAGES, OWN_NAMES } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Check } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { SelectField, TextField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { PersonalLinkShown } from '../account/personal-link-card';
import { Roles } from './roles';

interface AddPersonProps {
  readonly organisationId: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A new person gets no password but a personal link to pass on. */
export function AddPerson({ organisationId, open, onClose }: AddPersonProps) {
  const { t } = useTranslation('organisation');
  const { language: own } = useLanguage();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<Language>(own);
  const [roles, setRoles] = useState<readonly Schemas['Role'][]>(['editor']);
  const [contact, setContact] = useState(false);
  const [link, setLink] = useState<Schemas['LinkView']>();
  const add = useCommand(
    () =>
      answer(
        api.POST('/organisations/{id}/people', {
          params: { path: { id: organisationId } },
          body: { name, email, language, roles: [...roles], contact },
        }),
      ),
    ['/organisations/{id}/people'],
  );
  const close = (): void => {
    setLink(undefined);
    setName('');
    setEmail('');
    add.forget();
    onClose();
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setLink((await add.run())?.link);
  };
  return (
    <Dialog open={open} title={link ? t('added', { name }) : t('add')} onClose={close}>
      {link ? (
        <>
          <p>{t('addedLead')}</p>
          <PersonalLinkShown link={link} />
          <div>
            <Button onClick={close}>{t('done')}</Button>
          </div>
        </>
      ) : (
        <form className="form" onSubmit={(event) => void submit(event)}>
          <Refusal error={add.refusal} />
          <TextField
            label={t('name')}
            value={name}
            required
            maxLength={200}
            onChange={({ target }) => setName(target.value)}
          />
          <TextField
            label={t('email')}
            type="email"
            value={email}
            required
            maxLength={254}
            onChange={({ target }) => setEmail(target.value)}
          />
          <SelectField
            label={t('language')}
            value={language}
            onChange={({ target }) => setLanguage(target.value as Language)}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {OWN_NAMES[one]}
              </option>
            ))}
          </SelectField>
          <Roles roles={roles} onChange={setRoles} />
          <Check label={t('isContact')} checked={contact} onChange={setContact} />
          <div>
            <Button type="submit" busy={add.busy}>
              {t('addDo')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
