import sheet from '#src/styles/form/form.scss?url';
import { StyleSheet } from '#src/ui/StyleSheet.tsx';

/** The style sheet of what readers fill in and keep, which no other page needs. */
export const FormStyles = () => <StyleSheet name="form" href={sheet} />;
