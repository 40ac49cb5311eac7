import sheet from '#src/styles/principles/principles.scss?url';

/**
 * The style sheet of principles and assessments, which no other page needs. Tests without a layout
 * have no style sheets, so its address is empty.
 */
export const PrincipleStyles = () =>
  sheet === '' ? null : <link rel="stylesheet" href={sheet} precedence="principles" />;
