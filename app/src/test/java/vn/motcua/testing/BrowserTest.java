// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * Tests of pages in a real browser: the whole program on a random port with the {@link
 * SampleOffice}, started once for all such classes. Their constructors and methods may ask for the
 * {@link Browser} and for {@link People}.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "motcua.data=target/browser-data")
@ContextConfiguration(initializers = SampleOffice.Opening.class)
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
