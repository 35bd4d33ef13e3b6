import type { FormEvent, ReactNode } from 'react';
import { Button } from './button';
import { Form } from './form';

interface CommandFormProps {
  readonly command: {
    readonly run: () => Promise<unknown>;
    readonly busy: boolean;
    readonly refusal: Error | null;
  };
  /** What its button says. */
  readonly action: string;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Fields and one button: why it was refused stands above them, and only what was done goes on to `onDone`. */
export function CommandForm({ command, action, onDone, children }: CommandFormProps) {
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await command.run()) onDone();
  };
  return (
    <Form refusal={command.refusal} onSubmit={submit}>
      {children}
      <div>
        <Button type="submit" busy={command.busy}>
          {action}
        </Button>
      </div>
    </Form>
  );
}
