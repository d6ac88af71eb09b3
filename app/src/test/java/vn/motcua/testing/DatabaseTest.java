// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class with a migrated PostgreSQL database of its own. Constructors and methods may ask for
 * a {@code DataSource} (a pool of up to 20 connections), a {@code JdbcClient}, a {@code
 * TransactionTemplate} or the {@code DatabaseAccess}. What one test of the class writes, the next
 * one sees; nested classes share the database of the outer one.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseExtension.class)
public @interface DatabaseTest {}
