import { Form, useSubmit, type FormProps } from 'react-router';

import { painted } from './painted.ts';
import { showMoving } from './showMoving.ts';

/**
 * A form that asks by its address, and works without script. With it, the page shows that it moves
 * before the router, which takes longer than a frame, begins to.
 */
export function GetForm({ onSubmit, preventScrollReset = false, ...form }: FormProps) {
  const submit = useSubmit();
  return (
    <Form
      {...form}
      method="get"
      onSubmit={(event) => {
        onSubmit?.(event);
        if (event.defaultPrevented) return;
        event.preventDefault();
        const { currentTarget } = event;
        showMoving(true);
        void painted().then(() => submit(currentTarget, { preventScrollReset }));
      }}
    />
  );
}
