package io.broadsheet.reader;

/** Text that files can hold: formats with escapes of their own can write characters that no file and no table takes. */
public final class StorableText {
    private static final int REPLACEMENT = 0xFFFD;

    private StorableText() {}

    /** The text with U+FFFD for halves of surrogate pairs and for NUL. */
    public static String of(String text) {
        if (text.codePoints().allMatch(StorableText::isStorable)) {
            return text;
        }
        return text.codePoints()
                .map(c -> isStorable(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isStorable(int c) {
        return c != 0 && Character.getType(c) != Character.SURROGATE;
    }
}
