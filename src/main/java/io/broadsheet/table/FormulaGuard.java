package io.broadsheet.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running text as a formula.
 *
 * <p>A text cell that begins with =, +, -, @ (or their full-width forms), a tab, a line end or NUL, perhaps after
 * spaces or apostrophes, gets one apostrophe in front. To get the text back as it was, take one apostrophe off each
 * text cell that begins with apostrophes and such a character: {@link #unguarded}. Cells of numbers are left alone.
 *
 * <p>Source: OWASP ASVS 1.2.10 and its page on CSV injection; quoting a cell does not stop a spreadsheet.
 */
public final class FormulaGuard {
    /** The regular expression of what gets an apostrophe in front. */
    public static final String DANGEROUS = "^'*\\s*[=+\\-@\\t\\r\\n\\x00＝＋－＠]";

    private static final Pattern PATTERN = Pattern.compile(DANGEROUS);

    private FormulaGuard() {}

    /** The cell for a text. */
    public static String guarded(String text) {
        return PATTERN.matcher(text).find() ? "'" + text : text;
    }

    /** The text of a cell. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && PATTERN.matcher(cell).find() ? cell.substring(1) : cell;
    }
}
