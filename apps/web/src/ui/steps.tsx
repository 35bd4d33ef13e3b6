import { useTranslation } from '../language/use-translation';

interface StepsProps {
  /** Names of the states in their order. */
  readonly steps: readonly { readonly key: string; readonly name: string; readonly note?: string }[];
  /** The key of the state reached. */
  readonly at: string;
}

/** Where something stands on its way, as an ordered list with one current step. */
export function Steps({ steps, at }: StepsProps) {
  const { t } = useTranslation('frame');
  const reached = steps.findIndex(({ key }) => key === at);
  return (
    <ol role="list" className="steps">
      {steps.map(({ key, name, note }, index) => (
        <li
          key={key}
          className={`steps__step${index < reached ? ' steps__step--done' : ''}`}
          aria-current={index === reached ? 'step' : undefined}
        >
          <span className="steps__name">
            {name}
            {index < reached ? <span className="visually-hidden"> {t('stepDone')}</span> : null}
          </span>
          {note ? <span className="steps__note">{note}</span> : null}
        </li>
      ))}
    </ol>
  );
}
