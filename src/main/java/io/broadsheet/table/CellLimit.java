package io.broadsheet.table;

/**
 * The longest cell that a spreadsheet takes: Excel's 32,767 UTF-16 units. It would let the rest of a longer one run into the
 * next cells without a word, so the cell is cut here and says so.
 */
public final class CellLimit {
    /** That number. */
    public static final int MOST = 32_767;

    private CellLimit() {}

    /** Whether a cell is longer. */
    public static boolean isExceeded(String cell) {
        return cell.length() > MOST;
    }

    /** As much of a longer cell as fits, with how many characters it has in all. */
    public static String cut(String cell) {
        String mark = "… [cut: " + cell.codePointCount(0, cell.length()) + " characters in all]";
        int end = MOST - mark.length();
        return cell.substring(0, Character.isHighSurrogate(cell.charAt(end - 1)) ? end - 1 : end) + mark;
    }
}
