import sheet from '#src/styles/form/form.scss?url';

/**
 * The style sheet of what readers fill in and keep, which no other page needs. Tests without a layout
 * have no style sheets, so its address is empty.
 */
export const FormStyles = () =>
  sheet === '' ? null : <link rel="stylesheet" href={sheet} precedence="form" />;
