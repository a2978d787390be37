package io.broadsheet.reader.pdf;

/**
 * A letter on a page, in points from the page's upper left corner, in the direction in which its text runs.
 *
 * @param text its characters; several for a ligature, none for what belongs to the one before
 * @param left where it begins
 * @param right where it ends
 * @param baseline the line that it stands on
 * @param size of its font
 * @param gap from how far on something blank is a space between words
 * @param bold whether its font is bold
 */
record Glyph(String text, double left, double right, double baseline, double size, double gap, boolean bold) {
    boolean isSpace() {
        return text.isBlank() && !text.isEmpty();
    }
}
