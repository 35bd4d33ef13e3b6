import type { FormEvent, ReactNode } from 'react';
import { Refusal } from './refusal';
import { FieldsThatSay, useSaidAtFields } from './said-at-fields';

interface FormProps {
  /** Why it was refused the last time. */
  readonly refusal: Error | null;
  readonly className?: string;
  readonly onSubmit: (event: FormEvent) => Promise<void>;
  readonly children: ReactNode;
}

/** Fields below the refusal of what they are for; what a field says of itself stands there alone. */
export function Form({ refusal, className = 'form', onSubmit, children }: FormProps) {
  const { said, say } = useSaidAtFields();
  return (
    <form className={className} onSubmit={(event) => void onSubmit(event)}>
      <Refusal error={refusal} said={said} />
      <FieldsThatSay value={say}>{children}</FieldsThatSay>
    </form>
  );
}
