package io.broadsheet.reader.pdf;

/**
 * A line of text on a page; lengths are points.
 *
 * @param text its words
 * @param page on which page, from 0
 * @param column in which column of all the file's, counted in reading order
 * @param left where it begins
 * @param right where it ends
 * @param columnLeft where its column begins
 * @param columnRight where its column ends
 * @param baseline the line that its letters stand on, from the page's top
 * @param size of most of its letters, in half points
 * @param bold whether most of its letters are bold
 * @param firstWord how wide its first word is
 */
record Line(
        String text,
        int page,
        int column,
        double left,
        double right,
        double columnLeft,
        double columnRight,
        double baseline,
        double size,
        boolean bold,
        double firstWord) {
    /** Half of a line's letters make it bold; a few words do not. */
    private static final double BOLD_SHARE = 0.8;

    private static final double STEPS_OF_SIZE = 2;
    /** Programs scale pages so that one size becomes two. */
    private static final double SAME_SIZE = 0.05;

    static Line of(Chunk chunk, int page, int column, double columnLeft, double columnRight) {
        long letters = chunk.text().chars().filter(c -> c != ' ').count();
        return new Line(
                chunk.text(),
                page,
                column,
                chunk.left(),
                chunk.right(),
                columnLeft,
                columnRight,
                chunk.baseline(),
                Math.round(chunk.size() * STEPS_OF_SIZE) / STEPS_OF_SIZE,
                chunk.bold() >= BOLD_SHARE * letters,
                chunk.firstWordRight() - chunk.left());
    }

    /** Whether another line is set in letters of about the same size. */
    boolean isAsLargeAs(Line other) {
        return Math.abs(size - other.size) <= SAME_SIZE * Math.max(size, other.size);
    }
}
