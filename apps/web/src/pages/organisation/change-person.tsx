import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Button } from '../../ui/button';
import { Check } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { PersonalLinkShown } from '../account/personal-link-card';
import { Roles } from './roles';

interface ChangePersonProps {
  readonly organisationId: string;
  readonly person: Schemas['PersonView'];
  readonly onClose: () => void;
}

/** Name, roles, whether somebody may sign in; a new link; signing a lost phone out. */
export function ChangePerson({ organisationId, person, onClose }: ChangePersonProps) {
  const { t } = useTranslation('organisation');
  const toast = useToast();
  const [name, setName] = useState(person.name);
  const [roles, setRoles] = useState<readonly Schemas['Role'][]>(person.roles);
  const [contact, setContact] = useState(person.contact);
  const [disabled, setDisabled] = useState(person.disabled);
  const [link, setLink] = useState<Schemas['LinkView']>();
  const path = { id: person.id };
  const change = useCommand(
    () =>
      api.PATCH('/people/{id}', {
        params: { path, header: ifMatch(person) },
        body: { organisationId, name, roles: [...roles], contact, disabled },
      }),
    ['/organisations/{id}/people', '/account'],
  );
  const makeLink = useCommand(
    () => answer(api.POST('/people/{id}/links', { params: { path } })),
    ['/organisations/{id}/people'],
  );
  const signOut = useCommand(
    () => api.DELETE('/people/{id}/sessions', { params: { path } }),
    ['/organisations/{id}/people'],
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await change.run())) return;
    toast(t('saved'));
    onClose();
  };
  return (
    <Dialog open title={person.name} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <Refusal error={change.refusal ?? makeLink.refusal ?? signOut.refusal} />
        <TextField label={t('name')} value={name} required onChange={({ target }) => setName(target.value)} />
        <Roles roles={roles} onChange={setRoles} />
        <Check label={t('isContact')} checked={contact} onChange={setContact} />
        <Check label={t('isDisabled')} checked={disabled} onChange={setDisabled} />
        <div>
          <Button type="submit" busy={change.busy}>
            {t('save')}
          </Button>
        </div>
      </form>
      <hr className="kern-divider" />
      {link ? (
        <PersonalLinkShown link={link} />
      ) : (
        <div className="page__actions">
          <Button
            weight="secondary"
            busy={makeLink.busy}
            onClick={() => void makeLink.run().then((made) => made && setLink(made))}
          >
            {t('newLink')}
          </Button>
          <Button
            weight="tertiary"
            busy={signOut.busy}
            onClick={() => void signOut.run().then((done) => done && toast(t('signedOut')))}
          >
            {t('signOutEverywhere')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
