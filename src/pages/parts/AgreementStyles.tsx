import sheet from '#src/styles/agreements/agreements.scss?url';
import { StyleSheet } from '#src/ui/StyleSheet.tsx';

/** The style sheet of agreements, which no other page needs. */
export const AgreementStyles = () => <StyleSheet name="agreements" href={sheet} />;
