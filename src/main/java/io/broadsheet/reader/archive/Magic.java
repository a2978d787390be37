package io.broadsheet.reader.archive;

import io.broadsheet.reader.InputBytes;

/** The bytes by which archives are told. */
final class Magic {
    private Magic() {}

    /** Whether an input begins with some bytes. */
    static boolean begins(InputBytes input, int... magic) {
        if (input.length() < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((input.bytes()[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
