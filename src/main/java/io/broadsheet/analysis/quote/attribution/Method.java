package io.broadsheet.analysis.quote.attribution;

/**
 * The rule that found whom some words are ascribed to, as the tables name it, and how often it is right.
 *
 * <p>How often was counted on annotated American news and rounded; it says nothing of who the phrase means.
 */
public enum Method {
    /** “…,” said Smith. */
    QUOTE_VERB_SUBJECT("quote-verb-subject", 0.97),
    /** “…,” Smith said. */
    QUOTE_SUBJECT_VERB("quote-subject-verb", 0.97),
    /** Smith said, “…” */
    SUBJECT_VERB_QUOTE("subject-verb-quote", 0.84),
    /** Smith said that the plan was “…”; called it “…” */
    COMPLEMENT("complement", 0.85),
    /** The last verb of saying before the words, where the parse does not tell. */
    NEAREST("nearest-verb", 0.75),
    /** "according to Smith", "in Smith's words" */
    ACCORDING_TO("according-to", 0.84),
    /** "Smith's claim that …", "her explanation: “…”" */
    NOUN("noun", 0.45),
    /** The paragraph before ends with "Smith said:". */
    COLON("colon", 0.8),
    /** “…” – Smith */
    SIGNATURE("signature", 0.9),
    /** SMITH: … */
    TRANSCRIPT("transcript", 0.85),
    /** A sentence in marks right behind one that is attributed. */
    CONTINUED_SENTENCE("continued-sentence", 0.95),
    /** A paragraph in marks behind one that is attributed. */
    CONTINUED_PARAGRAPH("continued-paragraph", 0.55),
    /** A whole utterance behind a sentence that Smith is the subject of. */
    SUBJECT_BEFORE("subject-before", 0.7),
    /** Smith said that the plan would fail. */
    REPORTED_CLAUSE("reported-clause", 0.72),
    /** Smith praised the plan; Smith vowed to fight. */
    REPORTED_PHRASE("reported-phrase", 0.55),
    /** A whole utterance that nothing ascribes. */
    NONE("", 0);

    private final String text;
    private final double confidence;

    Method(String text, double confidence) {
        this.text = text;
        this.confidence = confidence;
    }

    /** As the tables write it; empty for {@link #NONE}. */
    public String text() {
        return text;
    }

    /** How often the phrase that it finds is the one that the words are ascribed to, from 0 to 1. */
    public double confidence() {
        return confidence;
    }
}
