// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.motcua.scanning.PdfDeed;

/**
 * What a paper carries besides its pages. None of it shows on a page, and the library of signatures
 * does not look at it: a file swapped between signature and seal would pass.
 *
 * @param files the attached files by name and content, wherever they hang
 * @param deeds what the paper would do when it is opened
 */
record PaperLoad(Set<String> files, Set<PdfDeed> deeds) {
    PaperLoad {
        files = Set.copyOf(files);
        deeds = Set.copyOf(deeds);
    }

    /** The attached files of a document. */
    static Set<String> files(PDDocument document) throws IOException {
        var found = new HashSet<String>();
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            look(document.getDocument().getObjectFromPool(key).getObject(), found);
        }
        return found;
    }

    /** Looks into what stands within one object; what it points to is an object of its own. */
    private static void look(COSBase object, Set<String> found) throws IOException {
        if (object instanceof COSDictionary dictionary) {
            if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary contents) {
                add(dictionary, contents, found);
            }
            for (COSBase value : dictionary.getValues()) {
                lookWithin(value, found);
            }
        } else if (object instanceof COSArray array) {
            for (COSBase value : array) {
                lookWithin(value, found);
            }
        }
    }

    private static void lookWithin(COSBase value, Set<String> found) throws IOException {
        if (!(value instanceof COSObject)) {
            look(value, found);
        }
    }

    private static void add(COSDictionary file, COSDictionary contents, Set<String> found)
            throws IOException {
        String name = file.getString(COSName.UF, file.getString(COSName.F, ""));
        for (COSName kind : contents.keySet()) {
            if (contents.getDictionaryObject(kind) instanceof COSStream stream) {
                found.add(name + " " + kind.getName() + " " + digest(stream));
            }
        }
    }

    private static String digest(COSStream stream) throws IOException {
        try (InputStream content = stream.createRawInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
