type Props = {
  /** By which React tells it from other sheets in the head, and keeps their order. */
  readonly name: string;
  /** Its built address. */
  readonly href: string;
};

/**
 * A style sheet that only some pages need: React puts it into the head, and shows the page when it is
 * there. Tests without a layout have no style sheets, so its address is empty.
 */
export const StyleSheet = ({ name, href }: Props) =>
  href === '' ? null : <link rel="stylesheet" href={href} precedence={name} />;
