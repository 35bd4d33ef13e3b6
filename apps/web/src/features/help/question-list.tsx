import '../../styles/help.css';
import { useTranslation } from '../../language/use-translation';
import type { Question } from './questions';

/** Questions that open to short answers. */
export function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  const { t } = useTranslation('help');
  return (
    <div className="help">
      {questions.map((question) => (
        <details key={question} className="help__topic">
          <summary>{t(`${question}.question`)}</summary>
          <p>{t(`${question}.answer`)}</p>
        </details>
      ))}
    </div>
  );
}
