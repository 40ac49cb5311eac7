import sheet from '#src/styles/principles/principles.scss?url';
import { StyleSheet } from '#src/ui/StyleSheet.tsx';

/** The style sheet of principles and assessments, which no other page needs. */
export const PrincipleStyles = () => <StyleSheet name="principles" href={sheet} />;
