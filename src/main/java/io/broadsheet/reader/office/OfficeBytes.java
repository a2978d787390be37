package io.broadsheet.reader.office;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells word processors' files by their bytes. */
final class OfficeBytes {
    private static final String ZIP = "PK\u0003\u0004";
    private static final int FIRST_NAME = 30;
    private static final List<String> FIRST_FOLDERS =
            List.of("[Content_Types].xml", "_rels/", "word/", "docProps/", "customXml/");
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.text";
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final String ENCRYPTED = "EncryptedPackage";

    private OfficeBytes() {}

    static boolean isZip(InputBytes input) {
        return input.hasAscii(0, ZIP);
    }

    /** By the archive's first entry, which the format prescribes. */
    static boolean isOpenDocument(InputBytes input) {
        return isZip(input) && input.hasAscii(FIRST_NAME, OPEN_DOCUMENT);
    }

    /** By the archive's first entry: an archive of Word files begins with one of them. */
    static boolean beginsAsOfficeFile(InputBytes input) {
        return FIRST_FOLDERS.stream().anyMatch(folder -> input.hasAscii(FIRST_NAME, folder));
    }

    /** Whether it is what Word wrote before 2007, and still writes around what it encrypts. */
    static boolean isCompound(InputBytes input) {
        byte[] bytes = input.bytes();
        if (bytes.length < COMPOUND.length) {
            return false;
        }
        for (int i = 0; i < COMPOUND.length; i++) {
            if ((bytes[i] & 0xFF) != COMPOUND[i]) {
                return false;
            }
        }
        return true;
    }

    /** Why such a file is not read. */
    static UnreadableArticleException compound(InputBytes input) {
        String wide = new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return holds(input, wide)
                ? encrypted()
                : new UnreadableArticleException(
                        FailureCode.FORMAT_UNSUPPORTED,
                        "is an old Word file (.doc), whatever its name; save it as .docx");
    }

    static UnreadableArticleException encrypted() {
        return new UnreadableArticleException(
                FailureCode.FILE_ENCRYPTED, "opens with a password only; save it without one");
    }

    /** Whether some bytes stand anywhere. */
    static boolean holds(InputBytes input, String characters) {
        byte[] wanted = characters.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = input.bytes();
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && matches(bytes, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int from, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
