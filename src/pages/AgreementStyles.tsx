import sheet from '#src/styles/agreements/agreements.scss?url';

/**
 * The style sheet of agreements, which no other page needs: React puts it into the head, and shows the
 * page when it is there. Tests without a layout have no style sheets, so its address is empty.
 */
export const AgreementStyles = () =>
  sheet === '' ? null : <link rel="stylesheet" href={sheet} precedence="agreements" />;
