package io.broadsheet.analysis.quote.attribution;

/** How some words stand to those whom they are ascribed to, as the tables name it; a rule knows one way or several. */
public enum Method {
    /** “…,” said Smith. */
    QUOTE_VERB_SUBJECT("quote-verb-subject"),
    /** “…,” Smith said. */
    QUOTE_SUBJECT_VERB("quote-subject-verb"),
    /** Smith said, “…” */
    SUBJECT_VERB_QUOTE("subject-verb-quote"),
    /** Smith said that the plan was “…”; called it “…” */
    COMPLEMENT("complement"),
    /** The last verb of saying before the words, where the parse does not tell. */
    NEAREST("nearest-verb"),
    /** "according to Smith", "in Smith's words" */
    ACCORDING_TO("according-to"),
    /** "Smith's claim that …", "her explanation: “…”" */
    NOUN("noun"),
    /** The paragraph before ends with "Smith said:". */
    COLON("colon"),
    /** “…” – Smith */
    SIGNATURE("signature"),
    /** SMITH: … */
    TRANSCRIPT("transcript"),
    /** A sentence in marks right behind one that is attributed. */
    CONTINUED_SENTENCE("continued-sentence"),
    /** A paragraph in marks behind one that is attributed. */
    CONTINUED_PARAGRAPH("continued-paragraph"),
    /** A whole utterance behind a sentence that Smith is the subject of. */
    SUBJECT_BEFORE("subject-before"),
    /** Smith said that the plan would fail. */
    REPORTED_CLAUSE("reported-clause"),
    /** Smith praised the plan; Smith vowed to fight. */
    REPORTED_PHRASE("reported-phrase"),
    /** A whole utterance that nothing ascribes. */
    NONE("");

    private final String text;

    Method(String text) {
        this.text = text;
    }

    /** As the tables write it; empty for {@link #NONE}. */
    public String text() {
        return text;
    }
}
