package io.broadsheet.evaluation;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;

/** Makes sure that the offsets of annotations mean what the annotator saw. */
final class OffsetCheck {
    private OffsetCheck() {}

    /**
     * The span between two offsets of an annotation.
     *
     * @param place the file and the place in it that say so, for the message
     * @throws EvaluationException if no words stand between them
     */
    static Span span(ArticleText text, long begin, long end, String place) throws EvaluationException {
        if (begin < 0 || end <= begin || end > text.length()) {
            throw new EvaluationException(place + ": " + begin + " to " + end + " is no stretch of the text, which has "
                    + text.length() + " characters; offsets must count Unicode code points, end exclusive");
        }
        return new Span((int) begin, (int) end);
    }

    /**
     * Compares words: tools that count UTF-16 units or bytes are off by a little.
     *
     * @param cut what the offsets cut out of the text
     * @param said what the annotation says stands there; blanks and marks do not matter; empty if it does not say
     */
    static void check(String cut, String said, String place) throws EvaluationException {
        if (!said.isEmpty() && !lettersAndDigits(cut).equals(lettersAndDigits(said))) {
            throw new EvaluationException(
                    place + ": says “" + Shortened.to(40, said) + "”, but the text has “" + Shortened.to(40, cut)
                            + "” there; offsets must count Unicode code points into the text as stored");
        }
    }

    /** What is left of a text without blanks and marks. */
    static String lettersAndDigits(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
