import { useTranslation } from '../../language/use-translation';
import { TextField } from '../../ui/field';
import { PlaceField } from './place-field';
import { LendTo } from './lend-to';

export interface WhereAndWhenDraft {
  readonly homePlaceId: string;
  readonly availableFrom: string;
  readonly availableUntil: string;
  readonly sharedWithIds: readonly string[];
}

interface WhereAndWhenProps {
  readonly draft: WhereAndWhenDraft;
  readonly change: (part: Partial<WhereAndWhenDraft>) => void;
  /** What the API says about a field. */
  readonly about: (field: string) => string | undefined;
  readonly missing: boolean;
  /** Whose it is: nobody shares with themselves. */
  readonly ownerId: string;
  readonly shareHint: string;
}

/** Where a vehicle or a driver starts from, when they can travel, and in whose convoys. */
export function WhereAndWhen({ draft, change, about, missing, ownerId, shareHint }: WhereAndWhenProps) {
  const { t } = useTranslation('fleet');
  return (
    <fieldset className="kern-fieldset form__group">
      <legend className="form__legend">{t('whereAndWhen')}</legend>
      <PlaceField
        label={t('home')}
        hint={t('homeHint')}
        error={missing && draft.homePlaceId === '' ? t('chooseHome') : about('homePlaceId')}
        value={draft.homePlaceId}
        onChoose={(homePlaceId) => change({ homePlaceId })}
      />
      <div className="fleet-fields">
        <TextField
          type="datetime-local"
          label={t('availableFrom')}
          optional={t('optional')}
          value={draft.availableFrom}
          error={about('availableFrom')}
          onChange={({ target }) => change({ availableFrom: target.value })}
        />
        <TextField
          type="datetime-local"
          label={t('availableUntil')}
          optional={t('optional')}
          value={draft.availableUntil}
          error={about('availableUntil')}
          onChange={({ target }) => change({ availableUntil: target.value })}
        />
      </div>
      <LendTo
        ids={draft.sharedWithIds}
        ownerId={ownerId}
        hint={shareHint}
        error={about('sharedWithIds')}
        onChange={(sharedWithIds) => change({ sharedWithIds })}
      />
    </fieldset>
  );
}
