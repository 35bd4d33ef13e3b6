import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api, type Schemas } from '../../../api/client';
import { ifMatch, useCommand } from '../../../api/command';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { useToast } from '../../../ui/toast';
import type { Consignment } from '../../consignment/use-consignment';
import { OF_A_VEHICLE, type OfficialPaperKind, OUTDATED_BY_PAPERS, WANTED } from './official-paper';

interface WantAnotherProps {
  readonly consignment: Consignment;
  readonly papers: Schemas['OfficialPapersView'];
}

interface Choice {
  readonly paper: OfficialPaperKind;
  readonly consignmentLineId?: string;
  readonly words: string;
}

/** Another paper that this consignment needs; papers of a vehicle once for each vehicle among the goods. */
export function WantAnother({ consignment, papers }: WantAnotherProps) {
  const { t } = useTranslation('official');
  const { say } = useLanguage();
  const toast = useToast();
  const vehicles = consignment.lines.filter(({ isVehicle }) => isVehicle);
  const isThere = ({ paper, consignmentLineId }: Choice): boolean =>
    papers.papers.some(
      (one) => one.paper === paper && (one.consignmentLineId ?? undefined) === consignmentLineId,
    );
  const choices = WANTED.flatMap((paper): Choice[] =>
    OF_A_VEHICLE.includes(paper)
      ? vehicles.map((line) => ({
          paper,
          consignmentLineId: line.id,
          words: `${t(`kind.${paper}`)}: ${t('ofVehicle', { vehicle: say(line.itemName), position: line.position })}`,
        }))
      : [{ paper, words: t(`kind.${paper}`) }],
  ).filter((choice) => !isThere(choice));
  const [chosen, setChosen] = useState('');
  const keyOf = ({ paper, consignmentLineId }: Choice): string => [paper, consignmentLineId].join(' ');
  const choice = choices.find((one) => keyOf(one) === chosen);
  const want = useCommand(async () => {
    if (!choice) return undefined;
    const { words: _, ...body } = choice;
    return api.PATCH('/consignments/{id}/official-papers', {
      params: { path: { id: consignment.id }, header: ifMatch(papers) },
      body,
    });
  }, OUTDATED_BY_PAPERS);
  if (choices.length === 0) return null;
  const add = async (): Promise<void> => {
    if (!(await want.run())) return;
    setChosen('');
    toast(t('wanted'));
  };
  return (
    <>
      <Refusal error={want.refusal} />
      <div className="folder__commands">
        <SelectField
          label={t('another')}
          hint={t('anotherHint')}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">{t('choose')}</option>
          {choices.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {one.words}
            </option>
          ))}
        </SelectField>
        {choice ? (
          <Button weight="secondary" icon={<Plus />} busy={want.busy} onClick={() => void add()}>
            {t('want')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
