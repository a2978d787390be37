package io.broadsheet.table.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running text as a formula, whatever they take for the separator of cells.
 *
 * <p>A text cell that begins with =, +, -, @ (or their full-width forms), a tab, a line end or NUL, perhaps after spaces or
 * apostrophes, gets one apostrophe in front. So does what stands in a cell behind a line end or behind a separator that is
 * not the file's own, if it begins with =, +, -, @ (likewise), perhaps after spaces, apostrophes or quotation marks: a
 * spreadsheet that guesses another separator would cut the cell there. {@link #unguarded} takes those apostrophes off
 * again. Cells of numbers are left alone.
 *
 * <p>Source: OWASP ASVS 1.2.10 and its page on CSV injection; quoting a cell does not stop a spreadsheet.
 *
 * @param delimiter the file's own separator
 */
public record FormulaGuard(char delimiter) {
    private static final String FORMULA = "=+\\-@＝＋－＠";

    /** The regular expression of a cell that gets an apostrophe in front. */
    public static final String DANGEROUS = "^'*\\s*[" + FORMULA + "\\t\\r\\n\\x00]";

    private static final Pattern PATTERN = Pattern.compile(DANGEROUS);
    private static final String FORMULA_SIGNS = FORMULA.replace("\\", "");
    private static final String LEADING = "'\" \t\n\u000B\f\r";

    /** The regular expression of places in a cell behind which an apostrophe stands that was put there. */
    public String dangerousInside() {
        return "["
                + (CsvFormat.DELIMITERS + "\r\n")
                        .replace(String.valueOf(delimiter), "")
                        .replace("\t", "\\t")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                + "](?='['\" \\t\\n\\x0B\\f\\r]*[" + FORMULA + "])";
    }

    /** The cell for a text. */
    public String guarded(String text) {
        String inside = rewritten(text, true);
        return PATTERN.matcher(inside).find() ? "'" + inside : inside;
    }

    /** The text of a cell. */
    public String unguarded(String cell) {
        return rewritten(cell.startsWith("'") && PATTERN.matcher(cell).find() ? cell.substring(1) : cell, false);
    }

    /** From the end to the beginning, so that a long run of spaces is read once. */
    private String rewritten(String text, boolean guard) {
        if (text.chars().noneMatch(c -> isSeparator((char) c))) {
            return text;
        }
        StringBuilder reversed = new StringBuilder(text.length());
        boolean formulaFollows = false;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (formulaFollows && isSeparator(c)) {
                if (guard) {
                    reversed.append('\'');
                } else if (text.charAt(i + 1) == '\'') {
                    reversed.setLength(reversed.length() - 1);
                }
            }
            reversed.append(c);
            formulaFollows = FORMULA_SIGNS.indexOf(c) >= 0 || (formulaFollows && LEADING.indexOf(c) >= 0);
        }
        return reversed.length() == text.length() ? text : reversed.reverse().toString();
    }

    private boolean isSeparator(char c) {
        return c == '\n' || c == '\r' || (c != delimiter && CsvFormat.DELIMITERS.indexOf(c) >= 0);
    }
}
