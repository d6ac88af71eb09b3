// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Spring application: every module under this package, wired together. */
@SpringBootApplication(proxyBeanMethods = false)
class MotCuaApplication {}
