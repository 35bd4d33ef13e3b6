import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { goToMatch } from '../../features/match/go-to';
import type { Match } from '../../features/match/side';
import { useAnswers } from '../../features/match/use-answers';
import { type Language, LANGUAGES, OWN_NAMES } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField, TextAreaField, TextField } from '../../ui/field';

interface ChangeTermsProps {
  readonly match: Match;
  /** The other side. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Yes, but: less is settled at once, anything else is put to the other side, which decides anew. */
export function ChangeTerms({ match, name, onClose }: ChangeTermsProps) {
  const { t } = useTranslation('offers');
  const { t: frame } = useTranslation('frame');
  const { language: own, say, format } = useLanguage();
  const { agree, counter } = useAnswers(match);
  const { data } = useQuery(get('/matches/{id}/proposals', { path: { id: match.id } }));
  const [written, setWritten] = useState(String(match.quantity));
  const [usefulFrom, setUsefulFrom] = useState('');
  const [wish, setWish] = useState('');
  const [wishLanguage, setWishLanguage] = useState<Language>(own);
  const [error, setError] = useState<string>();
  const units = match.unitsPerUnit;
  const possible = Math.max(data?.most ?? match.quantity, match.quantity);
  const most = possible - (possible % units);
  const quantity = Number(written);
  const isValid = Number.isInteger(quantity / units) && quantity >= units && quantity <= most;
  const isOnlyLess = quantity < match.quantity && usefulFrom === '' && wish.trim() === '';
  const settles = match.state === 'proposed' && isOnlyLess;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isValid)
      return setError(t(units > 1 ? 'change.sets' : 'change.range', { units, most: format.number(most) }));
    if (quantity === match.quantity && usefulFrom === '' && wish.trim() === '')
      return setError(t('change.nothing'));
    void (
      settles
        ? agree(quantity)
        : counter({
            ...(quantity === match.quantity ? {} : { quantity }),
            ...(usefulFrom === '' ? {} : { usefulFrom }),
            ...(wish.trim() === '' ? {} : { wish: wish.trim(), wishLanguage }),
          })
    ).then(() => goToMatch(match.id));
    onClose();
  };
  return (
    <Dialog open title={t('change.title')} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <TextField
          label={t('change.quantity', { unit: say(match.goods.unitName) })}
          hint={data ? t('change.most', { most: format.number(most) }) : undefined}
          error={error}
          type="number"
          inputMode="numeric"
          min={units}
          step={units}
          max={most}
          value={written}
          onChange={({ target }) => {
            setWritten(target.value);
            setError(undefined);
          }}
        />
        <TextField
          label={t('change.usefulFrom')}
          optional={frame('optional')}
          type="date"
          value={usefulFrom}
          onChange={({ target }) => setUsefulFrom(target.value)}
        />
        <TextAreaField
          label={t('change.wish')}
          optional={frame('optional')}
          lang={wishLanguage}
          maxLength={500}
          rows={3}
          value={wish}
          onChange={({ target }) => setWish(target.value)}
        />
        {wish.trim() === '' ? null : (
          <SelectField
            label={t('change.wishLanguage')}
            value={wishLanguage}
            onChange={({ target }) => setWishLanguage(target.value as Language)}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {OWN_NAMES[one]}
              </option>
            ))}
          </SelectField>
        )}
        <p aria-live="polite">{settles ? t('change.agrees') : t('change.asks', { name })}</p>
        <div>
          <Button type="submit">{t(settles ? 'change.doAgree' : 'change.doAsk')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
